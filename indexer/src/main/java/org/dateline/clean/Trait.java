package org.dateline.clean;

/** What can be asked of the words of a block wherever it stands; see {@link Wording#is}. */
enum Trait {
  /** It says nothing that refuses a page. */
  SILENT(1),
  /** It ends as captions do. */
  CREDITED(1 << 1),
  /** It invites to subscribe or follow. */
  INVITATION(1 << 2),
  /** It is put together from the words of buttons. */
  BUTTON(1 << 3),
  /** It leads to the next of several pages or the one before. */
  LEADING_ON(1 << 4),
  /** It has the form of an office's name. */
  OFFICE(1 << 5),
  /** It names a meeting by its number. */
  MEETING(1 << 6),
  /** It addresses those who listen. */
  SALUTATION(1 << 7),
  /** It thanks those who listened. */
  THANKS(1 << 8),
  /** It begins with a dateline. */
  DATELINED(1 << 9);

  private final int bit;

  Trait(int bit) {
    this.bit = bit;
  }

  /** Its place in a set of traits; below 1 &lt;&lt; 16. */
  int bit() {
    return bit;
  }

  boolean fits(Wording wording) {
    return switch (this) {
      case SILENT -> Telltale.isSilent(wording.folded());
      case CREDITED -> PhotoCredit.ends(wording);
      case INVITATION -> Notices.isInvitation(wording);
      case BUTTON -> ButtonWords.isButton(wording);
      case LEADING_ON -> ButtonWords.leadsOn(wording.folded());
      case OFFICE -> Letterheads.isOffice(wording);
      case MEETING -> Letterheads.isMeeting(wording);
      case SALUTATION -> Salutations.of(wording.plain()).isPresent();
      case THANKS -> Salutations.isThanks(wording.plain());
      case DATELINED -> Dates.opens(wording);
    };
  }
}
