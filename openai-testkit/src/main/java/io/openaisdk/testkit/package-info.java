/** An embedded OpenAI-compatible server with canned answers, for the tests of applications. */
@NullMarked
package io.openaisdk.testkit;

import org.jspecify.annotations.NullMarked;
