/**
 * The policy as data: read from YAML, checked against its schema and against the law's lower limit, and handed out per municipality and date.
 */
package nl.poortwachter.minimaliteit.beleid;
