/** The guide of a council: the bar of steps, the pages' frame, and the command that opens it. */
package org.musubi.workbench.guide.editor;
