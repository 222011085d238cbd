package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.search.Archive;
import org.dateline.search.ArchiveSummary;
import org.dateline.search.FacetListing;
import org.dateline.search.FacetPage;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchResults;
import org.dateline.search.StoredRelease;
import org.dateline.search.Suggestion;

/** An archive whose search takes until it is let go. */
record SlowArchive(Archive archive, CountDownLatch asked, CountDownLatch let) implements Archive {

  @Override
  public SearchResults search(SearchRequest request) {
    asked.countDown();
    try {
      assertTrue(let.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException("the request was cut off", e);
    }
    return archive.search(request);
  }

  @Override
  public FacetPage values(SearchRequest request, FacetListing listing) {
    return archive.values(request, listing);
  }

  @Override
  public Optional<StoredRelease> release(String id) {
    return archive.release(id);
  }

  @Override
  public List<String> marked(StoredRelease release, String query) {
    return archive.marked(release, query);
  }

  @Override
  public List<Suggestion> suggest(String typed) {
    return archive.suggest(typed);
  }

  @Override
  public ArchiveSummary summary() {
    return archive.summary();
  }

  @Override
  public void close() {
    archive.close();
  }
}
