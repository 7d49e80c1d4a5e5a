/**
 * Reads sheets back that others filled in: what they changed, what has changed here since, and what to do about it.
 *
 * <p>{@link org.musubi.roundtrip.RoundTrip} is the way in. {@code read} reads a file whoever wrote it, {@code locate}
 * finds the tables and rows of the council in it, {@code history} keeps what was exported, {@code compare} puts as
 * exported, as returned and as it is now side by side, {@code apply} takes the decisions and changes the model in one
 * step, {@code report} tells what was done. Nothing is changed before that step is run.
 *
 * <p>Dependencies: {@code text} knows nobody; {@code read} and {@code report} know text; {@code locate} and
 * {@code history} know read; {@code compare} knows locate and history; {@code apply} knows compare and report; this
 * package knows all.
 */
package org.musubi.roundtrip;
