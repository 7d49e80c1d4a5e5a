/** Small widgets that several guided pages use. */
package org.musubi.workbench.guide.widget;
