package nl.poortwachter.controle.niveau2;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint "this object follows that rule". It is laid on the model from outside ({@link Beperkingen}), so that the model in
 * bericht need not know the rules.
 */
@Constraint(validatedBy = Regelvalidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Regeltoets {

    /** Name of the {@link Regelmethode}. */
    String methode();

    /** Required by Jakarta Validation; the text of a finding comes from the rule. */
    String message() default "";

    /** Required by Jakarta Validation; not used. */
    Class<?>[] groups() default {};

    /** Required by Jakarta Validation; not used. */
    Class<? extends Payload>[] payload() default {};
}
