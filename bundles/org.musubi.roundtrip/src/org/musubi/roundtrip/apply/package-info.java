/** Decides what is taken from returned sheets, and changes the model in one step. */
package org.musubi.roundtrip.apply;
