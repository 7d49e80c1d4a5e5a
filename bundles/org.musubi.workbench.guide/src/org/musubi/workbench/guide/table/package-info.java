/** Tables of the guided pages. */
package org.musubi.workbench.guide.table;
