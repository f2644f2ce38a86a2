package nl.poortwachter.controle;

import java.util.stream.Collectors;
import nl.poortwachter.controle.Regelblad.Variant;

/** The rule book as a page of Markdown: docs/regels.md. */
public final class Regeldocument {
    private static final String INLEIDING = """
            # Regels

            Alle regels die Poortwachter controleert, per niveau. Deze bladzijde wordt gemaakt uit de regels in de code en staat onder test;
            pas haar niet met de hand aan. Bijwerken: `./mvnw test -Dtest=RegeldocumentTest -Dregels.bijwerken=true`.
            """;

    private Regeldocument() { }

    /** The page; the same rules give the same text. */
    public static String markdown(Regelboek boek) {
        StringBuilder pagina = new StringBuilder(INLEIDING);
        int niveau = 0;
        for (Regelblad blad : boek.regels()) {
            if (blad.niveau() != niveau) {
                niveau = blad.niveau();
                pagina.append("\n## Niveau ").append(niveau).append('\n');
            }
            pagina.append("\n### ").append(blad.code()).append('\n');
            blad.varianten().forEach(v -> pagina.append(variant(v)));
        }
        return pagina.toString();
    }

    private static String variant(Variant v) {
        String berichten = v.berichten().stream().map(Enum::name).collect(Collectors.joining(", "));
        String elementen = v.elementen().stream().map(e -> "`" + e + "`").collect(Collectors.joining(", "));
        return "\n" + v.zin() + "\n\n- Berichten: " + berichten
                + "\n- Gewicht: " + v.ernst().gevolg()
                + "\n- Retourcode: " + (v.retourcode() != null ? v.retourcode()
                    : v.ernst() == Ernst.OPMERKING ? "geen" : "geen; er komt geen retourbericht")
                + "\n- Elementen: " + elementen
                + "\n- Fout: " + v.fout()
                + "\n- Wat te doen: " + v.advies() + "\n";
    }
}
