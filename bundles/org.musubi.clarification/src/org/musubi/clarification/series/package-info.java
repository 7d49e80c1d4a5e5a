/** Figures in the order in which charts show them: places of prefectures, pairs of indicators, years. */
package org.musubi.clarification.series;
