import type { View } from '../model/view';
import type { Desk } from '../tools/pointer-router';
import type { Place, Tool } from '../tools/tool';

const START: View = { centre: [500, 400], scale: 1, aspect: 1, width: 1000, height: 800 };

/** A desk that writes down what its tools were told, each line beginning with the button. */
export class FakeDesk implements Desk {
  ready = true;
  view = START;
  readonly extent = { rows: 800, columns: 1000 };
  readonly calls: string[] = [];
  readonly clicks: Place[] = [];
  readonly menus: Place[] = [];
  readonly working: boolean[] = [];
  tool = this.newTool('0');

  look(view: View): void {
    this.view = view;
  }

  pointed(_place: Place | undefined, working: boolean): void {
    this.working.push(working);
  }

  menu(place: Place): void {
    this.menus.push(place);
  }

  clicked(place: Place): void {
    this.clicks.push(place);
  }

  toolFor(button: number): Tool {
    return button === 0 ? this.tool : this.newTool(String(button));
  }

  newTool(name: string): Tool {
    const note = (what: string) => (place: Place) =>
      this.calls.push(`${name} ${what} ${place.image.map(Math.round).join(',')}`);
    return {
      cursor: '',
      down: note('down'),
      move: note('move'),
      up: note('up'),
      cancel: () => {
        this.calls.push(`${name} cancel`);
        return true;
      },
    };
  }
}
