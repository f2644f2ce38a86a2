package nl.poortwachter.controle.niveau2;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.hibernate.validator.spi.tracking.ProcessedBeansTrackingVoter;

/**
 * How Hibernate Validator walks a message: everything is in memory (no lazy fields to spare) and a message is a tree (no object is met
 * twice), so the bookkeeping for both is left out.
 */
final class Doorloop implements TraversableResolver, ProcessedBeansTrackingVoter {

    @Override
    public boolean isReachable(Object object, Path.Node veld, Class<?> wortel, Path pad, ElementType soort) {
        return true;
    }

    @Override
    public boolean isCascadable(Object object, Path.Node veld, Class<?> wortel, Path pad, ElementType soort) {
        return true;
    }

    @Override
    public Vote isEnabledForBean(Class<?> klasse, boolean heeftOnderdelen) {
        return Vote.NON_TRACKING;
    }

    @Override
    public Vote isEnabledForReturnValue(Class<?> klasse, String methode, Class<?>[] parameters, boolean heeftOnderdelen) {
        return Vote.DEFAULT;
    }

    @Override
    public Vote isEnabledForParameters(Class<?> klasse, String methode, Class<?>[] parameters, boolean heeftOnderdelen) {
        return Vote.DEFAULT;
    }
}
