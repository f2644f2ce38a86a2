/** Which routes run: those packaged with the application, or others of the same name from a folder of the installation. */
package nl.poortwachter.verwerking.route;
