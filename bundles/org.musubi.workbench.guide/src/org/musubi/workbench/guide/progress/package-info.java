/** How far the steps of the guide have come. */
package org.musubi.workbench.guide.progress;
