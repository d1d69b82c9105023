/**
 * The journey of a call: one plan of pure steps, and two drivers that alone know about time and threads.
 *
 * <pre>
 * params -&gt; RequestEncoder -&gt; platform -&gt; [ attempt: observe, authenticate, send, classify ] -&gt; Decoder -&gt; result
 *                                            BlockingDriver or AsyncDriver, by CallRules
 * </pre>
 */
@NullMarked
package io.openaisdk.core.internal.call;

import org.jspecify.annotations.NullMarked;
