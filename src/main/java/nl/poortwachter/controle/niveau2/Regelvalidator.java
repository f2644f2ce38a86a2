package nl.poortwachter.controle.niveau2;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorInitializationContext;

/**
 * Lets a rule method judge an object of the model. For a rule over a list the broken positions travel as payload of the violation.
 * Public because Hibernate Validator makes it.
 */
public final class Regelvalidator implements HibernateConstraintValidator<Regeltoets, Object> {
    private Regelmethode methode;

    @Override
    public void initialize(ConstraintDescriptor<Regeltoets> beperking, HibernateConstraintValidatorInitializationContext context) {
        methode = context.getSharedData(Regelmethoden.class).metNaam(beperking.getAnnotation().methode());
    }

    @Override
    public boolean isValid(Object deel, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Maatstaf maatstaf = hibernate.getConstraintValidatorPayload(Maatstaf.class);
        boolean goed = maatstaf.isVol() || isGevolgd(deel, maatstaf, hibernate);
        if (!goed) {
            maatstaf.gebreken().incrementAndGet();
        }
        return goed;
    }

    private boolean isGevolgd(Object deel, Maatstaf maatstaf, HibernateConstraintValidatorContext context) {
        Object uitkomst = methode.toets(deel, maatstaf);
        if (uitkomst instanceof int[] plaatsen) {
            context.withDynamicPayload(plaatsen);
            return plaatsen.length == 0;
        }
        return (Boolean) uitkomst;
    }
}
