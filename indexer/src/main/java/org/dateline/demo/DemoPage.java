package org.dateline.demo;

import java.util.Optional;

/**
 * An invented page.
 *
 * @param number its number in the archive, from 0
 * @param file its path below the archive's folder, with {@code /} between folders; pages that share
 *     a file are one after the other in it
 * @param uri its address, where the file is one that brings it
 * @param text what stands in the page
 * @param shape what kind of file and page it is
 * @param story what it tells, where it is a release
 * @param laid how the story stands on the page
 * @param sameAs the file of the page whose text it repeats
 */
record DemoPage(
    long number,
    String file,
    String uri,
    String text,
    Shape shape,
    Optional<Story> story,
    Laid laid,
    Optional<String> sameAs) {}
