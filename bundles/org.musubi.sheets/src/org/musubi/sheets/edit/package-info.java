/**
 * How the cells of a sheet become changes of the model again: what a cell can hold, which attribute it stands for, and
 * what a new row is.
 */
package org.musubi.sheets.edit;
