package nl.poortwachter.ontvangst.ontwerp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that never finds anything is no rule: for each, a description that breaks it and nothing else. */
class OntwerpregelsTest {
    private static final String GOED = """
            {"openapi": "3.1.0", "info": {"title": "Proef", "version": "1.2.0", "contact": {"name": "Beheer", "url": "https://proef.example", "email": "a@proef.example"}},
             "servers": [{"url": "https://proef.example/v1"}], "tags": [{"name": "zaken"}, {"name": "stukken"}],
             "paths": {
              "/zaak-stukken/{id}": {"parameters": [{"name": "id", "in": "path", "required": true}],
               "get": {"operationId": "toon", "parameters": [{"name": "perPagina", "in": "query"}],
                "responses": {"200": {"headers": {"API-Version": {}}, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ZaakStuk"}}}},
                              "400": {"headers": {"API-Version": {}}, "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}}}},
               "delete": {"operationId": "verwijder", "responses": {"204": {"headers": {"API-Version": {}}},
                              "400": {"headers": {"API-Version": {}}, "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}}}}}},
             "components": {"schemas": {
              "ZaakStuk": {"properties": {"begindatum": {"type": "string"}, "eindDatum": {"type": "string", "format": "date"}, "gemaaktOp": {"type": "string", "format": "date-time"}}},
              "Probleem": {"properties": {"status": {}, "title": {}, "detail": {}}}}}}""";

    @Test
    void eenBeschrijvingDieAllesGoedDoetGeeftGeenBevinding() throws JsonProcessingException {
        assertThat(Ontwerpregels.toets(lees(GOED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "openapi-3                 | \"openapi\": \"3.1.0\"          | \"openapi\": \"2.0\"",
            "semver                    | \"version\": \"1.2.0\"          | \"version\": \"1.2\"",
            "contact                   | \"name\": \"Beheer\", \"url\"   | \"url\"",
            "servers                   | [{\"url\": \"https://proef.example/v1\"}] | []",
            "servers-https             | \"https://proef.example/v1\"    | \"http://proef.example/v1\"",
            "servers-https             | \"https://proef.example/v1\"    | \"/v1\"",
            "hoofdversie               | \"https://proef.example/v1\"    | \"https://proef.example/api\"",
            "verwijzing                | \"schemas/ZaakStuk\"            | ''",
            "geen-streep-aan-het-einde | \"/zaak-stukken/{id}\"          | \"/zaak-stukken/{id}/\"",
            "pad-kebab                 | \"/zaak-stukken/{id}\"          | \"/zaakStukken/{id}\"",
            "pad-kebab                 | \"/zaak-stukken/{id}\"          | \"/zaak-stukken/{id}.xml\"",
            "methode                   | \"delete\": {                   | \"trace\": {",
            "operatie-uniek            | \"operationId\": \"verwijder\"  | \"operationId\": \"toon\"",
            "vraag-camel               | perPagina                       | per_pagina",
            "padparameters             | \"name\": \"id\"                | \"name\": \"nummer\"",
            "padparameters             | \"required\": true              | \"required\": false",
            "ongeldige-invoer          | \"400\": {                      | \"409\": {",
            "tags-uniek                | \"stukken\"}]                   | \"zaken\"}]",
            "versiekopregel            | \"204\": {\"headers\": {\"API-Version\": {}}} | \"204\": {}",
            "fout-is-probleem          | application/problem+json        | application/json",
            "probleemvelden            | \"detail\": {}                  | \"reden\": {}",
            "schema-pascal             | ZaakStuk                        | zaakStuk",
            "schema-pascal             | ZaakStuk                        | UUID",
            "eigenschap-camel          | gemaaktOp                       | gemaakt_op",
            "tijd-met-zone             | \"format\": \"date-time\"       | \"format\": \"date-time-local\"",
            "tijd-zonder-zone          | \"format\": \"date-time\"       | \"format\": \"time\"",
            "datum-is-datum            | \"format\": \"date\"            | \"format\": \"date-time\"",
            "datum-is-datum            | eindDatum\": {\"type\": \"string\", \"format\": \"date\"} | eindDatum\": {\"type\": \"string\"}"})
    void watEenRegelBreektWordtGevondenEnAndersNiets(String regel, String goed, String fout) throws JsonProcessingException {
        String kapot = regel.equals("verwijzing") ? GOED.replace("#/components/schemas/ZaakStuk", "#/components/schemas/Ander") : GOED.replace(goed, fout);

        assertThat(kapot).isNotEqualTo(GOED);
        assertThat(Ontwerpregels.toets(lees(kapot))).extracting(Ontwerpbevinding::regel).isNotEmpty().containsOnly(regel);
    }

    private static JsonNode lees(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
