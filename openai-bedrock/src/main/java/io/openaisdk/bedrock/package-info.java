/** Amazon Bedrock: its addresses, its keys, and signatures with the credentials of AWS. */
@NullMarked
package io.openaisdk.bedrock;

import org.jspecify.annotations.NullMarked;
