/** Which policies and vocabulary count on this node: from a folder, and when two people have to agree, from the database (docs/adr/0048 and 0063). */
package nl.poortwachter.verwerking.beleid;
