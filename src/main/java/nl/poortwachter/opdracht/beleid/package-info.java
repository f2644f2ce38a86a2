/** The command beleid: looking at policies, checking and comparing them, and trying one out on messages. */
package nl.poortwachter.opdracht.beleid;
