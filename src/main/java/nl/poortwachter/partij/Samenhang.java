package nl.poortwachter.partij;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks that the parts of the registry fit together: nothing twice, nothing that refers to what is not there. */
final class Samenhang {
    private final List<String> fouten;

    Samenhang(List<String> fouten) {
        this.fouten = fouten;
    }

    void controleer(List<Partij> partijen, List<Afnemer> afnemers, List<Contract> contracten, List<Regelafspraak> afspraken) {
        eenmalig("partijen", "code", partijen, Partij::code);
        eenmalig("afnemers", "id", afnemers, Afnemer::id);
        eenmalig("afnemers", "tokenSha256", afnemers, a -> a.sleutels().tokenSha256());
        eenmalig("afnemers", "certificaat", afnemers, a -> a.sleutels().certificaat());
        eenmalig("afnemers", "oin", afnemers, a -> a.sleutels().oin());
        eenmalig("afnemers", "kvk", afnemers, a -> a.sleutels().kvk());
        Map<String, Partijsoort> bekend = new HashMap<>();
        partijen.forEach(p -> bekend.put(p.code(), p.soort()));
        afnemers(afnemers, bekend.keySet());
        contracten(contracten, bekend);
        afspraken(afspraken, bekend);
    }

    private <T> void eenmalig(String lijst, String veld, List<T> delen, Function<T, Object> sleutel) {
        Set<Object> gezien = new HashSet<>();
        for (int i = 0; i < delen.size(); i++) {
            Object waarde = sleutel.apply(delen.get(i));
            if (waarde != null && !gezien.add(waarde)) {
                fouten.add(lijst + "[" + i + "]." + veld + ": komt al voor");
            }
        }
    }

    private void afnemers(List<Afnemer> afnemers, Collection<String> codes) {
        for (int i = 0; i < afnemers.size(); i++) {
            Afnemer afnemer = afnemers.get(i);
            String plaats = "afnemers[" + i + "]";
            Stream<String> genoemd = Stream.concat(afnemer.partijen().stream(), afnemer.machtigingen().stream().map(Machtiging::partij));
            if (!genoemd.allMatch(codes::contains)) {
                fouten.add(plaats + ": noemt een partij die niet onder partijen staat");
            }
            if (afnemer.machtigingen().stream().map(Machtiging::partij).anyMatch(afnemer.partijen()::contains)) {
                fouten.add(plaats + ".machtigingen: een eigen partij heeft geen machtiging nodig");
            }
        }
    }

    private void contracten(List<Contract> contracten, Map<String, Partijsoort> soorten) {
        Map<List<String>, List<Periode>> eerder = new HashMap<>();
        for (int i = 0; i < contracten.size(); i++) {
            Contract contract = contracten.get(i);
            String plaats = "contracten[" + i + "]";
            verwacht(soorten, contract.gemeente(), Partijsoort.GEMEENTE, plaats + ".gemeente");
            verwacht(soorten, contract.aanbieder(), Partijsoort.AANBIEDER, plaats + ".aanbieder");
            List<Periode> periodes = eerder.computeIfAbsent(List.of(contract.gemeente(), contract.aanbieder()), paar -> new ArrayList<>());
            if (periodes.stream().anyMatch(contract.periode()::overlapt)) {
                fouten.add(plaats + ": overlapt met een eerder contract van dezelfde partijen");
            }
            periodes.add(contract.periode());
        }
    }

    private void afspraken(List<Regelafspraak> afspraken, Map<String, Partijsoort> soorten) {
        for (int i = 0; i < afspraken.size(); i++) {
            String plaats = "regelafspraken[" + i + "]";
            verwacht(soorten, afspraken.get(i).gemeente(), Partijsoort.GEMEENTE, plaats + ".gemeente");
            afspraken.get(i).aanbieder().ifPresent(code -> verwacht(soorten, code, Partijsoort.AANBIEDER, plaats + ".aanbieder"));
        }
    }

    private void verwacht(Map<String, Partijsoort> soorten, String code, Partijsoort soort, String plaats) {
        if (soorten.get(code) != soort) {
            fouten.add(plaats + ": staat niet als deze soort onder partijen");
        }
    }
}
