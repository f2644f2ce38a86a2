/**
 * Shapes that generated classes of more than one message kind share, so that a level 2 rule is written once.
 * Which class has which shape is said in {@code src/main/xjb/vormen.xjb}.
 */
package nl.poortwachter.bericht.vorm;
