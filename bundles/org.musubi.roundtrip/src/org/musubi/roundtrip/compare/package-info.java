/**
 * Compares returned sheets cell by cell: as exported, as returned and as the model is now. Nothing is changed here.
 */
package org.musubi.roundtrip.compare;
