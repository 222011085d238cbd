package org.dateline.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Merges in the background, and leaves a merge that fails undone without a word: what it read is
 * still there, and whether all is safely on disk is for the commit to say.
 */
final class QuietMerging extends ConcurrentMergeScheduler {

  @Override
  protected void handleMergeException(Throwable exc) {
    // See above.
  }
}
