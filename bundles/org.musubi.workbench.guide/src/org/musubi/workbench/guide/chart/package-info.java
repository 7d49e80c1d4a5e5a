/** Charts on guided pages. */
package org.musubi.workbench.guide.chart;
