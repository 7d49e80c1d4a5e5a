/** Keeps the workbooks as they were exported, so that a returned one can be compared with what was sent. */
package org.musubi.roundtrip.history;
