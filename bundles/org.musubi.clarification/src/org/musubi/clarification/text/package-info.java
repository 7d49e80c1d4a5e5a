/** How this bundle speaks: sentences by key, figures in print. */
package org.musubi.clarification.text;
