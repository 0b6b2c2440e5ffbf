import { CustomChart, ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([CustomChart, DataZoomComponent, GridComponent, ScatterChart, SVGRenderer]);

/** Loaded on first use only: the library is larger than the rest of the page. */
export { init };
