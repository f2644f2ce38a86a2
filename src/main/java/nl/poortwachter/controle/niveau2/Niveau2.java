package nl.poortwachter.controle.niveau2;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    private record Gebrek(Knoop knoop, Regel regel) { }

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
     * The first hundred findings on this message, by place and then by code; empty when every rule holds. A return message has no
     * rules of level 2.
     *
     * @param bericht a message that passed the schema
     */
    public List<Bevinding> controleer(Bericht bericht) {
        Validator validator = fabriek.usingContext().constraintValidatorPayload(new Maatstaf(bericht.kop().dagtekening(), keuzes))
                .getValidator();
        return validator.validate(bericht.inhoud()).stream()
                .flatMap(schending -> gebreken(bericht.wortel(), schending))
                .sorted(Comparator.comparingInt((Gebrek g) -> g.knoop().begin()).thenComparing(g -> g.regel().code()))
                .limit(HOOGSTENS)
                .map(g -> Bevinding.breekt(g.knoop(), g.regel())).toList();
    }

    private Stream<Gebrek> gebreken(Knoop wortel, ConstraintViolation<?> schending) {
        Regel regel = regels.metNaam((String) schending.getConstraintDescriptor().getAttributes().get("methode")).regel();
        Knoop deel = knoop(wortel, schending.getPropertyPath());
        int[] plaatsen = ((HibernateConstraintViolation<?>) schending).getDynamicPayload(int[].class);
        if (plaatsen != null) {
            return Arrays.stream(plaatsen).mapToObj(p -> new Gebrek(deel.kinderen().get(p), regel));
        }
        return Stream.of(new Gebrek(aangewezen(deel, regel), regel));
    }

    private static Knoop aangewezen(Knoop deel, Regel regel) {
        for (String pad : regel.bij()) {
            Knoop gevonden = deel.vind(pad.split("/"));
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
