/** Reads the annotated interfaces, from sources or class files, and says what is wrong with them. */
package io.openaisdk.processor.reading;
