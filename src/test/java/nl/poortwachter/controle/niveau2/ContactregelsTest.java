package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.controle.niveau2.Geval.breekt;
import static nl.poortwachter.controle.niveau2.Geval.houdt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw301.Contact;
import org.junit.jupiter.api.Test;

class ContactregelsTest extends Regelgevallen {
    private final List<Geval> gevallen = new ArrayList<>();

    @Override
    List<Geval> gevallen() {
        // A second contact keeps TR061 out of the way when the first is of Soort 04.
        contact("contact", "/Bericht/Client/Contactgegevens/Contact[1]", c -> Jw301.bericht().contact(c).contact(b -> b.soort("02")));
        contact("relatie", "/Bericht/Client/Relaties/Relatie/Contact", c -> Jw301.bericht().relatie(r -> r.contact(c)));
        gevallen.add(breekt("TR061_jw301_contactgegevens_alleen_tijdelijk_verblijf", Jw301.bericht().contact(c -> c.soort("04")),
                "/Bericht/Client/Contactgegevens"));
        gevallen.add(houdt("TR061_jw301_contactgegevens_alleen_briefadres", Jw301.bericht().contact(c -> c.soort("02"))));
        gevallen.add(houdt("TR061_jw301_contactgegevens_zonder_adres", Jw301.bericht().contact(c -> c.soort("01").zonder("Adres").telefoon("0101234"))));
        return gevallen;
    }

    private void contact(String wie, String pad, Function<Consumer<Contact>, Jw301> met) {
        String rij = "_jw301_" + wie + "_";
        gevallen.add(breekt("TR006" + rij + "alleen_emailadres",
                met.apply(c -> c.soort("03").zonder("Adres").met("Emailadres", "robin@voorbeeld.nl")), pad));
        gevallen.add(breekt("TR006" + rij + "postcode_zonder_huis",
                met.apply(c -> c.soort("03").met("Adres/LandCode", "BE").zonder("Adres/Huis")), pad));
        gevallen.add(houdt("TR006" + rij + "alleen_telefoon", met.apply(c -> c.soort("03").zonder("Adres").telefoon("0101234"))));
        gevallen.add(houdt("TR006" + rij + "alleen_huis_en_postcode",
                met.apply(c -> c.soort("03").zonder("Adres/Straatnaam", "Adres/Plaatsnaam"))));

        gevallen.add(breekt("CD005" + rij + "postcode_zonder_land", met.apply(c -> c.zonder("Adres/LandCode")), pad + "/Adres/Postcode"));
        gevallen.add(breekt("CD005" + rij + "land_zonder_postcode",
                met.apply(c -> c.soort("04").telefoon("0101234").zonder("Adres/Postcode")), pad + "/Adres/LandCode"));
        gevallen.add(houdt("CD005" + rij + "geen_van_beide",
                met.apply(c -> c.soort("04").telefoon("0101234").zonder("Adres/Postcode", "Adres/LandCode"))));

        gevallen.add(breekt("CD009" + rij + "periode_bij_brp_adres", met.apply(c -> c.met("Periode/Begindatum", "2026-04-01")), pad + "/Periode"));
        gevallen.add(breekt("CD009" + rij + "lege_periode_bij_brp_adres", met.apply(c -> c.metLeeg("Periode")), pad + "/Periode"));
        gevallen.add(houdt("CD009" + rij + "periode_bij_tijdelijk_verblijf", met.apply(c -> c.soort("04").met("Periode/Begindatum", "2026-04-01"))));

        gevallen.add(breekt("CD025" + rij + "nederland_zonder_huis", met.apply(c -> c.telefoon("0101234").zonder("Adres/Huis")), pad + "/Adres"));
        gevallen.add(houdt("CD025" + rij + "belgie_zonder_huis",
                met.apply(c -> c.telefoon("0101234").zonder("Adres/Huis").met("Adres/LandCode", "BE"))));

        gevallen.add(breekt("CD034" + rij + "brp_adres_zonder_postcode",
                met.apply(c -> c.telefoon("0101234").zonder("Adres/Postcode", "Adres/LandCode")), pad + "/Adres"));
        gevallen.add(breekt("CD034" + rij + "leeg_verblijfadres",
                met.apply(c -> c.soort("03").telefoon("0101234").metLeeg("Adres")), pad + "/Adres"));
        gevallen.add(houdt("CD034" + rij + "brp_zonder_adres", met.apply(c -> c.telefoon("0101234").zonder("Adres"))));
        gevallen.add(houdt("CD034" + rij + "tijdelijk_verblijf_zonder_postcode",
                met.apply(c -> c.soort("04").telefoon("0101234").zonder("Adres/Postcode", "Adres/LandCode"))));

        for (String postcode : List.of("4611 AA", "0611AA", "4611A", "4611AAA", "4611A1")) {
            gevallen.add(breekt("CS089" + rij + "postcode_als_" + postcode, met.apply(c -> c.met("Adres/Postcode", postcode)), pad + "/Adres/Postcode"));
        }
        gevallen.add(houdt("CS089" + rij + "kleine_letters", met.apply(c -> c.met("Adres/Postcode", "1000aa"))));
        gevallen.add(houdt("CS089" + rij + "belgische_postcode", met.apply(c -> c.met("Adres/Postcode", "2000").met("Adres/LandCode", "BE"))));

        gevallen.add(breekt("CS003" + rij + "periode_eindigt_een_dag_te_vroeg", met.apply(c -> periode(c, "2026-03-01", "2026-02-28")),
                pad + "/Periode/Einddatum"));
        gevallen.add(houdt("CS003" + rij + "periode_van_een_dag", met.apply(c -> periode(c, "2026-03-01", "2026-03-01"))));
        gevallen.add(houdt("CS003" + rij + "periode_zonder_begin", met.apply(c -> c.soort("04").met("Periode/Einddatum", "2026-03-01"))));
    }

    private static void periode(Contact contact, String begin, String einde) {
        contact.soort("04").met("Periode/Begindatum", begin).met("Periode/Einddatum", einde);
    }

    @Test
    void CD034_vraagt_ook_een_adres_als_dat_zo_gekozen_is() {
        Niveau2 streng = new Niveau2(new Keuzes(true, true));
        Jw301 zonderAdres = Jw301.bericht().contact(c -> c.zonder("Adres").telefoon("0101234"));
        assertThat(streng.controleer(zonderAdres.lees())).map(b -> b.code() + " " + b.pad())
                .containsExactly("CD034 /Bericht/Client/Contactgegevens/Contact");
        assertThat(streng.controleer(Jw301.bericht().lees())).isEmpty();
    }
}
