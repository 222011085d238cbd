package org.dateline.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.dateline.read.Block;
import org.dateline.read.Container;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an HTML page with the prose that stands in each. Built in time linear in the
 * number of elements, however deep they nest.
 */
final class Skeleton {

  /** An element and what stands in it and in the elements within it. */
  static final class Bone {
    final Container container;
    final @Nullable Bone parent;
    final List<Bone> children = new ArrayList<>();
    int prose;
    int blocks;
    boolean isBody;

    /** Whether a title or an element named as a body stands in it. */
    boolean holdsBody;

    @Nullable Landmark landmark;

    private Bone(Container container, @Nullable Bone parent) {
      this.container = container;
      this.parent = parent;
    }
  }

  /** The least part of a page's prose that a body holds beside a long footer or comments. */
  private static final double SUBSTANTIAL = 0.3;

  private final IdentityHashMap<Container, Bone> bones = new IdentityHashMap<>();
  private final List<Bone> parentsFirst = new ArrayList<>();
  private final Bone root;

  Skeleton(Draft draft) {
    root = new Bone(Container.PAGE, null);
    bones.put(Container.PAGE, root);
    parentsFirst.add(root);
    for (int i = 0; i < draft.size(); i++) {
      Block block = draft.look(i).block();
      Bone bone = bone(block.setting().container());
      bone.blocks++;
      bone.holdsBody |= block.kind() == Block.Kind.HEADING && block.setting().level() == 1;
      if (draft.isOpen(i) && draft.look(i).isProse()) {
        bone.prose += draft.look(i).words();
      }
    }
    for (int i = parentsFirst.size() - 1; i > 0; i--) {
      Bone bone = parentsFirst.get(i);
      Bone parent = bone.parent;
      if (parent != null) {
        parent.prose += bone.prose;
        parent.blocks += bone.blocks;
      }
    }
  }

  /**
   * Finds the elements that hold the title or an element that is named as a body; teasers are named
   * so too, but hold little.
   */
  void findBodies() {
    for (int i = parentsFirst.size() - 1; i > 0; i--) {
      Bone bone = parentsFirst.get(i);
      bone.holdsBody |=
          bone.prose >= SUBSTANTIAL * root.prose && Landmark.isNamedBody(bone.container);
      if (bone.parent != null) {
        bone.parent.holdsBody |= bone.holdsBody;
      }
    }
  }

  Bone root() {
    return root;
  }

  /** All elements, each after the one that it stands in. */
  List<Bone> parentsFirst() {
    return parentsFirst;
  }

  Bone of(Container container) {
    return bone(container);
  }

  private Bone bone(Container container) {
    Deque<Container> unknown = new ArrayDeque<>();
    Container at = container;
    Bone known = bones.get(at);
    while (known == null) {
      unknown.push(at);
      Container parent = at.parent();
      at = parent == null ? Container.PAGE : parent;
      known = bones.get(at);
    }
    while (!unknown.isEmpty()) {
      Container next = unknown.pop();
      Bone bone = new Bone(next, known);
      known.children.add(bone);
      bones.put(next, bone);
      parentsFirst.add(bone);
      known = bone;
    }
    return known;
  }
}
