/** From figures and voices to findings, from findings to issues, and how issues are weighed (domain.md 5.5). */
package org.musubi.clarification.findings;
