/** Policy figures that cannot lead back to a person. */
package nl.poortwachter.verstrekking.cijfers;
