package nl.poortwachter.minimaliteit;

import java.util.List;

/**
 * Something that did not pass, and why. Never holds what it was.
 *
 * @param pad XPath without prefixes in the message as it was sent
 * @param elementpad names below the root, without indexes
 * @param reden reason code
 * @param zin Dutch sentence
 * @param grondslag law or rule behind it
 * @param beleidsregel line of the policy
 * @param kenmerken codes of the kinds found in a text that was judged; empty otherwise
 */
public record Gestript(String pad, String elementpad, String reden, String zin, String grondslag, String beleidsregel,
                       List<String> kenmerken) { }
