/** Programs like those of users, on the jars that users get. */
@NullMarked
package io.openaisdk.consumer;

import org.jspecify.annotations.NullMarked;
