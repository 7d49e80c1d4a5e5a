/** Figures by topic, area and year: published ones, those of a council, and those computed from both. */
package org.musubi.clarification.figures;
