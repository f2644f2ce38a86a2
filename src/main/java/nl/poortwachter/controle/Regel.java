package nl.poortwachter.controle;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.poortwachter.bericht.Berichtsoort;

/**
 * The one place where a rule of the standard is described: on the method (or class) that checks it. Findings, docs/regels.md and the
 * rule pages take their text, level and return code from here. A code may stand on several methods, when its sentence differs per message.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Regel.Lijst.class)
public @interface Regel {

    /** Rule id of the standard, such as CD041. */
    String code();

    /** Control level, 1 to 4. */
    int niveau() default 2;

    /** Code for the return message (list WJ001); empty when the rule gives no return message (level 1). */
    String retourcode() default "0001";

    /** The messages in which the rule is checked here. */
    Berichtsoort[] berichten();

    /**
     * The elements that the rule looks at: paths below the class of the message that is the first parameter of the method
     * ({@code Product/Code}), or else paths below Bericht ({@code Client/Bsn}).
     */
    String[] elementen();

    /** What must hold, one Dutch sentence; it is also the text of the finding. */
    String zin();

    /** An example that breaks the rule, in Dutch, fictional. */
    String fout();

    /** What the sender must do, in Dutch. */
    String advies();

    /**
     * Where a level 2 finding points: the first of these paths, below the class that is checked, that is present in the message.
     * None present, or none given: the class itself.
     */
    String[] bij() default {};

    /** Several rules in one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface Lijst {
        /** The rules. */
        Regel[] value();
    }
}
