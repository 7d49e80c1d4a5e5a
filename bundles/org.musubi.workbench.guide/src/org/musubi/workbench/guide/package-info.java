/** What a guided page is given and what it must offer; pages are registered at the extension point {@code pages}. */
package org.musubi.workbench.guide;
