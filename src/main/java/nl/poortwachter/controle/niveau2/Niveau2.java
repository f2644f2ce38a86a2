package nl.poortwachter.controle.niveau2;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Regel;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Judges a message by the rules of level 2. Thread safe; costs a second to make and microseconds to use, so make one. */
public final class Niveau2 {
    /** After this many findings a sender knows enough. */
    static final int HOOGSTENS = 100;

    private final Keuzes keuzes;
    private final Regelmethoden regels;
    private final HibernateValidatorFactory fabriek;

    /** What is wrong where; place and code stand in it themselves, because they are compared more often than anything else happens here. */
    private record Gebrek(int begin, String code, Knoop knoop, Regel regel) {
        static final Comparator<Gebrek> VOLGORDE = Comparator.comparingInt(Gebrek::begin).thenComparing(Gebrek::code);
    }

    /** With the usual reading of the rules. */
    public Niveau2() {
        this(Keuzes.STANDAARD);
    }

    /** With this reading of the rules. */
    public Niveau2(Keuzes keuzes) {
        this.keuzes = keuzes;
        regels = Regelmethoden.uit(new Niveau2Regels().regelklassen());
        HibernateValidatorConfiguration configuratie = Validation.byProvider(HibernateValidator.class).configure();
        var afbeelding = configuratie.createConstraintMapping();
        new Beperkingen(regels.alle()).opnemenIn(afbeelding);
        Doorloop doorloop = new Doorloop();
        fabriek = configuratie.addMapping(afbeelding).ignoreXmlConfiguration().failFast(false)
                .messageInterpolator(new ParameterMessageInterpolator())
                .traversableResolver(doorloop).enableTraversableResolverResultCache(false).processedBeansTrackingVoter(doorloop)
                .addConstraintValidatorInitializationSharedData(Regelmethoden.class, regels)
                .buildValidatorFactory().unwrap(HibernateValidatorFactory.class);
    }

    /**
     * The first hundred findings on this message, by place and then by code; empty when every rule holds. Of a message that breaks rules more than
     * a thousand times they are the first hundred among the thousand that were met first. A return message has no rules of level 2.
     *
     * @param bericht a message that passed the schema
     */
    public List<Bevinding> controleer(Bericht bericht) {
        Validator validator = fabriek.usingContext().constraintValidatorPayload(new Maatstaf(bericht.kop().dagtekening(), keuzes))
                .getValidator();
        PriorityQueue<Gebrek> eerste = new PriorityQueue<>(Gebrek.VOLGORDE.reversed());
        for (ConstraintViolation<?> schending : validator.validate(bericht.inhoud())) {
            meld(bericht.wortel(), schending, eerste);
        }
        return eerste.stream().sorted(Gebrek.VOLGORDE).map(g -> Bevinding.breekt(g.knoop(), g.regel())).toList();
    }

    /** Sorting tens of thousands to keep a hundred would take most of the time. */
    private static void houd(Gebrek gebrek, PriorityQueue<Gebrek> eerste) {
        if (eerste.size() < HOOGSTENS) {
            eerste.add(gebrek);
        } else if (Gebrek.VOLGORDE.compare(gebrek, eerste.peek()) < 0) {
            eerste.poll();
            eerste.add(gebrek);
        }
    }

    private void meld(Knoop wortel, ConstraintViolation<?> schending, PriorityQueue<Gebrek> eerste) {
        Regelmethode methode = regels.metNaam((String) schending.getConstraintDescriptor().getAttributes().get("methode"));
        Knoop deel = knoop(wortel, schending.getPropertyPath());
        int[] plaatsen = ((HibernateConstraintViolation<?>) schending).getDynamicPayload(int[].class);
        if (plaatsen == null) {
            houd(gebrek(aangewezen(deel, methode), methode), eerste);
            return;
        }
        for (int plaats : plaatsen) {
            houd(gebrek(deel.kinderen().get(plaats), methode), eerste);
        }
    }

    private static Gebrek gebrek(Knoop knoop, Regelmethode methode) {
        return new Gebrek(knoop.begin(), methode.code(), knoop, methode.regel());
    }

    private static Knoop aangewezen(Knoop deel, Regelmethode methode) {
        for (String[] pad : methode.bij()) {
            Knoop gevonden = deel.vind(pad);
            if (gevonden != null) {
                return gevonden;
            }
        }
        return deel;
    }

    /** The element of the object at this path: a property is named as its element but for the first letter; an index counts in the list around. */
    private static Knoop knoop(Knoop wortel, Path pad) {
        Knoop houder = wortel;
        Knoop hier = wortel;
        for (Path.Node stap : pad) {
            if (stap.getIndex() != null) {
                hier = houder.kinderen().get(stap.getIndex());
            }
            if (stap.getKind() == ElementKind.PROPERTY) {
                houder = hier;
                hier = hier.vind(Character.toUpperCase(stap.getName().charAt(0)) + stap.getName().substring(1));
            }
        }
        return hier;
    }
}
