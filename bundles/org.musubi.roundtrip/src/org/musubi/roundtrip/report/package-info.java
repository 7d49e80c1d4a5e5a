/** What an import did and what it did not, for reading and for keeping. */
package org.musubi.roundtrip.report;
