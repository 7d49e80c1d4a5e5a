/**
 * Takes returned sheets back into a council: which files, what they would change and what to do about it cell by cell,
 * then one step of undo and a report. What is read, compared and changed is decided by {@code org.musubi.roundtrip}.
 */
package org.musubi.workbench.returned;
