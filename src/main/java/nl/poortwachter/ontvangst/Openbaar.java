package nl.poortwachter.ontvangst;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource that anyone may read without signing in. Everything else is closed. In openapi.json its operations carry the tag
 * {@link Apibeschrijving#OPENBAAR}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Openbaar { }
