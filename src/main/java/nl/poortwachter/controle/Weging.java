package nl.poortwachter.controle;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How heavy it weighs when the rule on this method is broken; without it, FOUT. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Weging {

    /** The weight. */
    Ernst value();
}
