/**
 * Control level 2: rules that need nothing but the message. A rule is a static method with {@link nl.poortwachter.controle.Regel}; its
 * first parameter is the class or shape of the JAXB model that it judges, an optional second one the {@link
 * nl.poortwachter.controle.niveau2.Maatstaf}. It gives true when the rule holds, or, for a rule over a list, the positions that break it.
 * Every rule becomes a Hibernate Validator constraint on that class: docs/adr/0010.
 */
package nl.poortwachter.controle.niveau2;
