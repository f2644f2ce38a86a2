/** What an orchestrator asks: does it live, has it started, can it take work. docs/handboek/bewaking.md says what each answer means. */
package nl.poortwachter.beheer.gezondheid;
