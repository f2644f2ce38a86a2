package nl.poortwachter.partij;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/** Reads the organisation number (OIN) that Dutch government certificates carry as serialNumber in their subject. */
final class Certificaatnaam {
    private static final String SERIENUMMER = "SERIALNUMBER";

    private Certificaatnaam() { }

    static Optional<String> oin(X500Principal onderwerp) {
        // Without the keyword the JDK writes the attribute as a number with an encoded value.
        String naam = onderwerp.getName(X500Principal.RFC2253, Map.of("2.5.4.5", SERIENUMMER));
        try {
            return new LdapName(naam).getRdns().stream().map(rdn -> rdn.toAttributes().get(SERIENUMMER)).filter(Objects::nonNull)
                    .map(Certificaatnaam::waarde).findFirst();
        } catch (InvalidNameException e) {
            throw new IllegalStateException("de JDK schrijft elke naam volgens RFC 2253", e);
        }
    }

    private static String waarde(Attribute attribuut) {
        try {
            return attribuut.get().toString();
        } catch (NamingException e) {
            throw new IllegalStateException("een attribuut in een naam heeft een waarde", e);
        }
    }
}
