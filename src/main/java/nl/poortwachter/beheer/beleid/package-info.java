/** The minimality policy that counts today. */
package nl.poortwachter.beheer.beleid;
