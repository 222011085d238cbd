package org.dateline.describe;

import java.util.Optional;

/**
 * Direct speech.
 *
 * @param speaker the fullest name on the page of the one who says it; the best candidate even where
 *     it is not certain; empty where there is none
 * @param text what is said, without the quotation marks around it
 * @param certain whether only one person can be meant
 */
public record Quote(Optional<String> speaker, String text, boolean certain) {}
