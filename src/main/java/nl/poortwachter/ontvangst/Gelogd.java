package nl.poortwachter.ontvangst;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.poortwachter.logboek.Daad;

/** What is done here is an event for the audit log, also when it is refused. Every resource for people and privileged systems has it; a test sees to it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Gelogd {

    /** What is done. */
    Daad daad();

    /** Kind of thing that it is done with. */
    String object();

    /** True when the resource writes the line on what went well itself, in the transaction of the act; then only what did not is written here. */
    boolean zelf() default false;
}
