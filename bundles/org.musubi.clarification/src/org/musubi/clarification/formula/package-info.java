/** Formulas of computed indicators: written in the library, or by a council. */
package org.musubi.clarification.formula;
